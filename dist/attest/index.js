import {
  main
} from "../chunks/chunk-4RQGTMQZ.js";
import "../chunks/chunk-OBQGSDTD.js";
import "../chunks/chunk-KZLHLQGO.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-3CBCARGR.js";
import "../chunks/chunk-FUKI5MRK.js";
import "../chunks/chunk-ENN7XEPY.js";
import "../chunks/chunk-EETQLJDE.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-7TTIZT2M.js";
import "../chunks/chunk-7DIKEFUV.js";
import "../chunks/chunk-4FURI65P.js";
import "../chunks/chunk-BWZN75J2.js";
import "../chunks/chunk-6OMNGAIL.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-T5P43DOW.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
