// Writes the sample workbooks next to this file. Run it after changing what is in them, and commit both:
//   npx esbuild samples/make.ts --bundle --platform=node --packages=external --outfile=.cache/make-samples.cjs
//   node .cache/make-samples.cjs

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { consultancyPlan } from './consultancy';
import { heatingPlan } from './heating-and-cooling';
import { wholesalePlan } from './wholesale-supplier';
import { writePlan } from './write-plan';

async function main(): Promise<void> {
  for (const plan of [heatingPlan(), wholesalePlan(), consultancyPlan()]) {
    const content = await writePlan(plan);
    writeFileSync(path.join('samples', plan.file), content);
    console.log(`${plan.file}: ${Math.round(content.length / 1024)} KB`);
  }
}

void main();
