import {
  main
} from "../chunks/chunk-DCUEO2W4.js";
import "../chunks/chunk-DNXGYEZZ.js";
import "../chunks/chunk-7BN7FEIZ.js";
import "../chunks/chunk-UBWVDEC6.js";
import "../chunks/chunk-QTU3SP6F.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-4BW67NOR.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-TGG53DCK.js";
import "../chunks/chunk-4G6IPO6I.js";
import "../chunks/chunk-2NRRA2FV.js";
import "../chunks/chunk-27SWS5SM.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-76QCSSRU.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
