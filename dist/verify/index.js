import {
  main
} from "../chunks/chunk-NPHZ3LLA.js";
import "../chunks/chunk-WIG5Q4ND.js";
import "../chunks/chunk-BDCEI43O.js";
import "../chunks/chunk-62TL6AXA.js";
import "../chunks/chunk-UXMHYGBB.js";
import "../chunks/chunk-MJRSK3MI.js";
import "../chunks/chunk-V7ZJK3KG.js";
import "../chunks/chunk-SQU5U2HM.js";
import "../chunks/chunk-AZ6QOUTQ.js";
import "../chunks/chunk-SGURLMVS.js";
import "../chunks/chunk-5TDKYMBT.js";
import "../chunks/chunk-KQK7B44E.js";
import "../chunks/chunk-YGHS6CUQ.js";
import "../chunks/chunk-2XUGOFF7.js";
import "../chunks/chunk-TQVKE3O4.js";
import "../chunks/chunk-GDNBBGOO.js";
import "../chunks/chunk-7MFQBF4T.js";
import "../chunks/chunk-GNOONBBQ.js";
import "../chunks/chunk-JMYCU3KK.js";
import "../chunks/chunk-VIY5OK5S.js";
import "../chunks/chunk-HOP762BE.js";
import "../chunks/chunk-WJ75VXBJ.js";
import "../chunks/chunk-4CN6GEEY.js";
import "../chunks/chunk-5YC6QMGJ.js";
import "../chunks/chunk-SLC5KTJ6.js";
import "../chunks/chunk-MIR6MHET.js";
import "../chunks/chunk-ZZILVQFA.js";
import "../chunks/chunk-SPWC7RXH.js";
import "../chunks/chunk-B6CN623K.js";
import {
  spec
} from "../chunks/chunk-V3WIMVA4.js";
import "../chunks/chunk-3TAPQBMJ.js";
import "../chunks/chunk-JUHAXBXL.js";
import "../chunks/chunk-JTJQTYJJ.js";
import "../chunks/chunk-NEXJFLYP.js";
import "../chunks/chunk-HLB4NX5T.js";
import "../chunks/chunk-5YJVEAWG.js";
import {
  runAction
} from "../chunks/chunk-5MXXDMOG.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-N7QQ7W4H.js";
import "../chunks/chunk-UXATGCVC.js";
import "../chunks/chunk-EJ2PPSOD.js";

// action:verify
await runAction(main, spec);
