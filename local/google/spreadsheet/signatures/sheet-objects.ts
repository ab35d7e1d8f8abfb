// How the members of the objects that hang on a tab may be called: filter, protection, named range, group, finder.
import { data, navigation as nav } from '../../strict';

export const FILTER = {
  name: 'Filter',
  inErrors: 'SpreadsheetApp.Filter',
  members: { getRange: nav(), remove: data(), sort: data('Integer,boolean') },
};

export const PROTECTION = {
  name: 'Protection',
  inErrors: 'SpreadsheetApp.Protection',
  members: {
    canEdit: nav(),
    getDescription: data(),
    getProtectionType: nav(),
    getRange: nav(),
    isWarningOnly: data(),
    remove: data(),
    setDescription: data('string'),
    setRange: data('Range'),
    setWarningOnly: data('boolean'),
  },
};

export const NAMED_RANGE = {
  name: 'NamedRange',
  inErrors: 'SpreadsheetApp.NamedRange',
  members: {
    getName: nav(),
    getRange: nav(),
    remove: data(),
    setName: data('string'),
    setRange: data('Range'),
  },
};

export const GROUP = {
  name: 'Group',
  inErrors: 'SpreadsheetApp.Group',
  members: { collapse: data(), expand: data(), getDepth: nav(), getRange: nav(), isCollapsed: data() },
};

export const TEXT_FINDER = {
  name: 'TextFinder',
  inErrors: 'SpreadsheetApp.TextFinder',
  members: {
    findAll: data(),
    findNext: data(),
    findPrevious: data(),
    getCurrentMatch: nav(),
    matchCase: nav('boolean'),
    matchEntireCell: nav('boolean'),
    matchFormulaText: nav('boolean'),
    startFrom: nav('Range'),
  },
};

export const SELECTION = {
  name: 'Selection',
  inErrors: 'SpreadsheetApp.Selection',
  members: { getActiveRange: nav(), getActiveSheet: nav(), getCurrentCell: nav() },
};
