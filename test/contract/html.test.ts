// HtmlService: pages from text and from files pushed with the script.
import { describe, expect, it } from '@jest/globals';
import { refusal, startRun } from './spreadsheet/support';

describe('HtmlService.createHtmlOutputFromFile', () => {
  it('reads a file pushed with the script', () => {
    const { HtmlService } = startRun({ html: { Sidebar: '<p>hello</p>' } });
    expect(HtmlService.createHtmlOutputFromFile('Sidebar').getContent()).toBe('<p>hello</p>');
  });

  it('refuses a file that is not there', () => {
    expect(refusal(() => startRun().HtmlService.createHtmlOutputFromFile('Gone'))).toBe(
      'No HTML file named Gone was found.',
    );
  });
});

describe('HtmlOutput', () => {
  it('is added to, escaped where it is not trusted, and emptied', () => {
    const page = startRun().HtmlService.createHtmlOutput('<p>');
    page.append('a<br>').appendUntrusted('<b>&"');
    expect(page.getContent()).toBe('<p>a<br>&lt;b&gt;&amp;&quot;');
    expect(page.clear().getContent()).toBe('');
  });

  it('carries title and size', () => {
    const page = startRun()
      .HtmlService.createHtmlOutput('x')
      .setTitle('Rekindle')
      .setWidth(300)
      .setHeight(200);
    expect([page.getTitle(), page.getWidth(), page.getHeight()]).toEqual(['Rekindle', 300, 200]);
  });
});

describe('HtmlService templates', () => {
  it('are not provided', () => {
    expect(refusal(() => startRun().HtmlService.createTemplateFromFile('Sidebar'))).toBe(
      'HtmlService.createTemplateFromFile is not provided locally',
    );
  });
});
