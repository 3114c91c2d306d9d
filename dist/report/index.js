import {
  main
} from "../chunks/chunk-KYSF437R.js";
import "../chunks/chunk-BRODZULM.js";
import "../chunks/chunk-PJULQZIB.js";
import "../chunks/chunk-7XQ7R6Z3.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-2R6XGD26.js";
import {
  runAction,
  spec
} from "../chunks/chunk-VF3UQO4G.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
