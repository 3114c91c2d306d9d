import {
  main
} from "../chunks/chunk-66DWYYRP.js";
import "../chunks/chunk-WCSGANBF.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-QYVWJUKH.js";
import "../chunks/chunk-V5SZSIKO.js";
import "../chunks/chunk-ZYRU3AWA.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-BDMDDBNL.js";
import "../chunks/chunk-Z4O3HSNI.js";

// action:verify
await runAction(main, spec);
