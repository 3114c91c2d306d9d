import {
  main
} from "./chunk-56UY66NN.js";
import "./chunk-DH6MRPXD.js";
import {
  runAction,
  spec4 as spec
} from "./chunk-FETCA33V.js";
import "./chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
