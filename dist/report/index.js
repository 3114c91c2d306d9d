import {
  main
} from "../chunks/chunk-5GQB67BC.js";
import "../chunks/chunk-KQLSKKY7.js";
import "../chunks/chunk-FIZENXU4.js";
import "../chunks/chunk-WIG5Q4ND.js";
import "../chunks/chunk-UXMHYGBB.js";
import "../chunks/chunk-MJRSK3MI.js";
import "../chunks/chunk-V7ZJK3KG.js";
import "../chunks/chunk-AZ6QOUTQ.js";
import "../chunks/chunk-TQVKE3O4.js";
import "../chunks/chunk-SLC5KTJ6.js";
import "../chunks/chunk-MIR6MHET.js";
import "../chunks/chunk-ZZILVQFA.js";
import "../chunks/chunk-SPWC7RXH.js";
import "../chunks/chunk-B6CN623K.js";
import {
  spec
} from "../chunks/chunk-E3DNSOND.js";
import {
  runAction
} from "../chunks/chunk-5MXXDMOG.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-N7QQ7W4H.js";
import "../chunks/chunk-UXATGCVC.js";
import "../chunks/chunk-EJ2PPSOD.js";

// action:report
await runAction(main, spec);
