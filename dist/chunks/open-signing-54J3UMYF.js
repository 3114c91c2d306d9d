import {
  openSigning
} from "./chunk-TRSNPDVH.js";
import "./chunk-UXW57MGM.js";
import "./chunk-CVJJVNYW.js";
import "./chunk-ZUOR6Q35.js";
import "./chunk-WCV446CW.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
