import {
  main
} from "./chunk-WVIMD7CM.js";
import "./chunk-NOK7KUH4.js";
import {
  runAction,
  spec4 as spec
} from "./chunk-IUFBCZIS.js";
import "./chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
