// The page's entry: puts the app into it.

/// <reference path="./css.d.ts" />
import { render } from 'preact';
import { App } from './app';
import './style.css';

render(<App />, document.getElementById('app')!);
