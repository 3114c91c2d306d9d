import {
  main
} from "../chunks/chunk-7VZMJCDP.js";
import "../chunks/chunk-6EJQJXO4.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-MZIYJ6MB.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
