import {
  main
} from "../chunks/chunk-SDSIGV4L.js";
import "../chunks/chunk-DI56BEIM.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-5ZGTCGSN.js";
import "../chunks/chunk-5PIRT7K5.js";
import "../chunks/chunk-MEDRCUKQ.js";
import "../chunks/chunk-V76IPFYC.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-MZIYJ6MB.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
