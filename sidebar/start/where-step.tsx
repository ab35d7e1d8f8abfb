// Where is your list? Nothing to read was found, so: how to bring it in.

import { Button } from '../ui/button';
import { Folded } from '../ui/folded';
import { StepFrame } from './step-frame';
import { emptyWords } from './steps';
import type { Guide } from './use-guide';

const REPORTS: [program: string, report: string][] = [
  [
    'QuickBooks',
    'Reports > Sales by Customer Detail, all dates. For addresses also the Customer Contact List.',
  ],
  ['Xero', 'Business > Invoices > Export. For addresses also Contacts > Export.'],
  ['Stripe', 'Payments > Export, all columns.'],
  ['Square', 'Reports > Transactions, all dates, and the Customer Directory.'],
  ['Shopify, WooCommerce', 'The export of orders, all dates.'],
  ['HubSpot', 'Deals > Export, all properties.'],
  ['Salesforce', 'A report of Opportunities with Close Date, Amount and Stage.'],
];

export function WhereStep({ guide }: { guide: Guide }) {
  const setUp = guide.setUp!;
  return (
    <StepFrame guide={guide} title="Where is your list?" next="Look again" onNext={guide.look}>
      <p>{emptyWords(setUp)}</p>
      <p>Rekindle needs to see who bought, when and for how much. Bring that into this spreadsheet:</p>
      <ol>
        <li>Export your sales from the program you use, as Excel or CSV.</li>
        <li>
          Here, choose <b>File &gt; Import &gt; Upload</b> and pick that file.
        </li>
        <li>
          Choose <b>Insert new sheet(s)</b>. Your other tabs stay as they are.
        </li>
        <li>
          Come back to this panel and choose <b>Look again</b>.
        </li>
      </ol>
      <Folded title="Which report to export">
        <dl>
          {REPORTS.map(([program, report]) => (
            <div key={program}>
              <dt>{program}</dt>
              <dd>{report}</dd>
            </div>
          ))}
        </dl>
        <p>A list of your own will do: one row for each sale, with client, date and amount.</p>
      </Folded>
      {setUp.tabs.length > 0 && (
        <p>
          <Button kind="link" onClick={guide.showColumns}>
            It is here already: let me choose the columns
          </Button>
        </p>
      )}
    </StepFrame>
  );
}
