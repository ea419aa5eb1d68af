// What every page has: the search field's results, and a button that copies the page's address.
import './search.ts';
import './copy-page.ts';
