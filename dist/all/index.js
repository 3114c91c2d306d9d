import {
  main
} from "../chunks/chunk-ECNZYDO2.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-TF27PW7E.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
