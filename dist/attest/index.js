import {
  main
} from "../chunks/chunk-A2M35NRF.js";
import "../chunks/chunk-KFT76NW6.js";
import "../chunks/chunk-2BW5N7T3.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-Q2VRNP4I.js";
import "../chunks/chunk-BZ3GCKLK.js";
import "../chunks/chunk-3JKBHXXK.js";
import "../chunks/chunk-GP2AKCJ2.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-4VW76ZGS.js";
import "../chunks/chunk-HMQO5TFJ.js";
import "../chunks/chunk-I5P2AVII.js";
import "../chunks/chunk-PNZJNUQM.js";
import "../chunks/chunk-SWCQAG6R.js";
import "../chunks/chunk-OAG2LLRE.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-TBRPDZ67.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
