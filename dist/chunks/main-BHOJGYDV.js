import {
  main
} from "./chunk-E55PA73O.js";
import "./chunk-KQLSKKY7.js";
import "./chunk-5T5RHCXU.js";
import "./chunk-I5ERYDGP.js";
import "./chunk-FIZENXU4.js";
import "./chunk-62TL6AXA.js";
import "./chunk-V7ZJK3KG.js";
import "./chunk-SGURLMVS.js";
import "./chunk-5TDKYMBT.js";
import "./chunk-KQK7B44E.js";
import "./chunk-YGHS6CUQ.js";
import "./chunk-2XUGOFF7.js";
import "./chunk-TQVKE3O4.js";
import "./chunk-GDNBBGOO.js";
import "./chunk-7MFQBF4T.js";
import "./chunk-GNOONBBQ.js";
import "./chunk-JMYCU3KK.js";
import "./chunk-VIY5OK5S.js";
import "./chunk-HOP762BE.js";
import "./chunk-WJ75VXBJ.js";
import "./chunk-4CN6GEEY.js";
import "./chunk-5YC6QMGJ.js";
import "./chunk-SLC5KTJ6.js";
import "./chunk-MIR6MHET.js";
import "./chunk-ZZILVQFA.js";
import "./chunk-SPWC7RXH.js";
import "./chunk-B6CN623K.js";
import "./chunk-VPHWCKCR.js";
import "./chunk-JTJQTYJJ.js";
import "./chunk-NEXJFLYP.js";
import "./chunk-HLB4NX5T.js";
import "./chunk-5YJVEAWG.js";
import "./chunk-N7QQ7W4H.js";
import "./chunk-UXATGCVC.js";
import "./chunk-EJ2PPSOD.js";
export {
  main
};
