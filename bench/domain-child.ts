// A process of its own for the domain's figures: nothing else is in its memory. Started by domain.ts.

import { type DomainJob, domainWork } from './domain-work';

const job: DomainJob = JSON.parse(process.argv[2]);
process.stdout.write(JSON.stringify(domainWork(job)));
