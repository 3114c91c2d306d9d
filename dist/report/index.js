import {
  main
} from "../chunks/chunk-EN44CWL6.js";
import "../chunks/chunk-5ESJ3HHI.js";
import "../chunks/chunk-SBAHNS7R.js";
import "../chunks/chunk-6IYWDNAK.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-B3Q6YLYR.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
