import {
  main
} from "./chunk-2HNB2BAF.js";
import "./chunk-OQYF7NJF.js";
import "./chunk-DDT56NL7.js";
import "./chunk-EIJEZIIS.js";
import "./chunk-YPSOVFTF.js";
import "./chunk-JYZ3Y7OY.js";
import "./chunk-ZUILRZ2K.js";
import "./chunk-NVM3OS4S.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-I6XYRM3Q.js";
import "./chunk-HLLE2SY4.js";
import "./chunk-MKT4DJWD.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-XN5QUQII.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-BYCACZV6.js";
import "./chunk-H377F7MC.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-EEJBYTMF.js";
import "./chunk-DGAQCLE7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
