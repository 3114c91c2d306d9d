import {
  main
} from "../chunks/chunk-U4AGHC7X.js";
import "../chunks/chunk-XBBUQQK7.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-LTV5SSLL.js";
import "../chunks/chunk-L5PB72VV.js";
import "../chunks/chunk-FYTJ3IRW.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-SS3S2AOT.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
