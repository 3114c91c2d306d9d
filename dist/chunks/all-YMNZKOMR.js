import {
  main
} from "./chunk-53QMZD2W.js";
import "./chunk-KAF2QIUN.js";
import {
  runAction,
  spec4 as spec
} from "./chunk-I3RWBA6T.js";
import "./chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
