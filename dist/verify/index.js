import {
  main
} from "../chunks/chunk-XXLWFDQI.js";
import "../chunks/chunk-G5K2YBXU.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-75BOQBT4.js";
import "../chunks/chunk-NIXLJJKV.js";
import "../chunks/chunk-XGMS25L6.js";
import "../chunks/chunk-BAYHDA56.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-SDOQZG4T.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
