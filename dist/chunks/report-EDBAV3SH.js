import {
  main
} from "./chunk-US25SA46.js";
import "./chunk-6H56PGZY.js";
import "./chunk-KXXGDVNY.js";
import "./chunk-DEHMCGFB.js";
import "./chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "./chunk-4UHUY2JV.js";
import "./chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
