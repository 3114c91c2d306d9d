import {
  main
} from "./chunk-OFA5KVFJ.js";
import "./chunk-TUZKAAJO.js";
import "./chunk-KKRDSGCM.js";
import "./chunk-5SJ32UQV.js";
import "./chunk-FIZENXU4.js";
import "./chunk-SQU5U2HM.js";
import "./chunk-AZ6QOUTQ.js";
import "./chunk-5IG5DZXD.js";
import "./chunk-GNOONBBQ.js";
import "./chunk-XAHWYR7M.js";
import "./chunk-VFV5RHKB.js";
import "./chunk-HOP762BE.js";
import "./chunk-WJ75VXBJ.js";
import "./chunk-ZS6JBFDX.js";
import "./chunk-SLC5KTJ6.js";
import "./chunk-MIR6MHET.js";
import "./chunk-ZZILVQFA.js";
import "./chunk-SPWC7RXH.js";
import "./chunk-B6CN623K.js";
import "./chunk-VFFWOYGM.js";
import "./chunk-JTJQTYJJ.js";
import "./chunk-XF6KXW55.js";
import "./chunk-N7QQ7W4H.js";
import "./chunk-UXATGCVC.js";
import "./chunk-EJ2PPSOD.js";
export {
  main
};
