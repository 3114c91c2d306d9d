import {
  openSigning
} from "./chunk-UMWKKZSX.js";
import "./chunk-J2U7DIS7.js";
import "./chunk-BUTLQOYZ.js";
import "./chunk-HDVG2BFL.js";
import "./chunk-O5ZK7TJ2.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
