import {
  main
} from "./chunk-4RSWVRQN.js";
import {
  runAction,
  spec4 as spec
} from "./chunk-4UHUY2JV.js";
import "./chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
