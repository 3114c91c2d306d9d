import {
  main
} from "./chunk-BAJYWWJ7.js";
import "./chunk-VUKUDLYF.js";
import "./chunk-QKS4CARA.js";
import "./chunk-GTOOIVWZ.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-NOO2CUAM.js";
import {
  runAction,
  spec7 as spec
} from "./chunk-2VFHZGH2.js";
import "./chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
