import {
  main
} from "./chunk-RU6HKVE4.js";
import {
  runAction,
  spec4 as spec
} from "./chunk-4UHUY2JV.js";
import "./chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
