import {
  main
} from "../chunks/chunk-LV4QFNQA.js";
import "../chunks/chunk-HORJ3LQJ.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-66JV5426.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
