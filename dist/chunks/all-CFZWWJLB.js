import {
  main
} from "./chunk-WRRQ3BMG.js";
import {
  runAction,
  spec4 as spec
} from "./chunk-FHZRXWLJ.js";
import "./chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
