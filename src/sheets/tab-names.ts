// Rekindle's tabs: their keys, first names and first headers, by which one that lost its id is known again.

export const TABS = {
  start: { name: 'Start here', headers: ['Start here'] },
  dormant: {
    name: 'Dormant Clients',
    headers: ['Client', 'Reason for Departure', 'Market Potential', 'Client ID'],
  },
  growth: { name: 'Growth Clients', headers: ['Client', 'Level', 'Signal', 'Client ID'] },
  reasons: { name: 'Reasons', headers: ['Reason', 'Whose doing', 'Mail?', 'Fixable?'] },
  settings: { name: 'Settings', headers: ['Setting', 'Value', 'What it does'] },
  dataCheck: { name: 'Data Check', headers: ['Tab', 'Cells', 'Example', 'Problem'] },
  templates: { name: 'Templates', headers: ['Reason', 'Touch', 'Channel', 'Subject', 'Text'] },
  offers: { name: 'Offers', headers: ['Offer', 'Normal price', 'Costs us'] },
  log: { name: 'Touch Log', headers: ['When', 'Client', 'Touch', 'State', 'Touch Key'] },
  doNotContact: { name: 'Do Not Contact', headers: ['Address or @domain', 'Client', 'Since', 'Source'] },
  team: { name: 'Team', headers: ['Name', 'Email', 'Still here?', 'Bounty'] },
  handedOut: { name: 'Handed Out', headers: ['Client', 'From', 'To', 'On', 'Client ID'] },
  wonBack: { name: 'Won Back', headers: ['Client', 'When', 'Won by', 'Bounty owed', 'Client ID'] },
  today: { name: 'Today', headers: ['Client', 'What to do', 'Say this', 'Client ID'] },
  playbook: { name: 'Playbook', headers: ['Playbook'] },
  letters: { name: 'Letters', headers: ['Letters'] },
  metrics: { name: 'Metrics', headers: ['Metrics'] },
  numbers: { name: 'Rekindle Numbers', headers: ['key', 'soldOn', 'counted'] },
  state: { name: 'Rekindle State', headers: ['Kind', 'Key', 'Value', 'More'] },
} as const;

export type TabKey = keyof typeof TABS;
