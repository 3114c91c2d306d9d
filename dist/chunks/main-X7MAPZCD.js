import {
  main
} from "./chunk-YJNGL7ZY.js";
import "./chunk-DCG2KHSE.js";
import "./chunk-PA3QNWHV.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-EKQXFQ6L.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-UJG5SZ3U.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-R45WHB2W.js";
import "./chunk-AY3U62DM.js";
import "./chunk-GFJIJBKB.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
