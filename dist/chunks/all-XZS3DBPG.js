import {
  main
} from "./chunk-BADJNZE2.js";
import {
  runAction,
  spec4 as spec
} from "./chunk-FHZRXWLJ.js";
import "./chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
