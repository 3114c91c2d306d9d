import {
  main
} from "./chunk-OLNOGWLN.js";
import "./chunk-TR5HBCSN.js";
import "./chunk-UQFS5ZHN.js";
import "./chunk-WDC5OE37.js";
import "./chunk-J4WPY2MS.js";
import "./chunk-ODQWLTL3.js";
import "./chunk-TOLAFU5L.js";
import "./chunk-7PS53GVK.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-J2AF7GHE.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XJYMZGB2.js";
import "./chunk-IR3K5VWP.js";
import "./chunk-DDT56NL7.js";
import "./chunk-L3VIHENU.js";
import "./chunk-Y5LXFW34.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-TO37XBO6.js";
import "./chunk-ODP7AWL7.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-YLJGTS2M.js";
import "./chunk-ZH3XTS6B.js";
import "./chunk-AXVXQMTU.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-LUTDIJGO.js";
import "./chunk-C75AUICS.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-RD5VJCWI.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-SXPB7MKA.js";
import "./chunk-WDS4WHV2.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
