import {
  main
} from "../chunks/chunk-VCZDKMS4.js";
import "../chunks/chunk-QUACBYO2.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-2VMZMXUK.js";
import "../chunks/chunk-SD5X3BLQ.js";
import "../chunks/chunk-VXZUSQT3.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-TRRO3PXF.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
