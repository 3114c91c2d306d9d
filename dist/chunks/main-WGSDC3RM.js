import {
  main
} from "./chunk-GLUVTWTD.js";
import "./chunk-HUHVCOKU.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-DS7JHIMV.js";
import "./chunk-AH5YDKXM.js";
import "./chunk-DOW6ZJJB.js";
import "./chunk-LNOZAA6E.js";
import "./chunk-VNHGFIVA.js";
import "./chunk-CRLPWLEE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
