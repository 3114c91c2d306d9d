import {
  openSigning
} from "./chunk-AGODUE4Q.js";
import "./chunk-55R6UFRZ.js";
import "./chunk-VMOPZGTP.js";
import "./chunk-GC7KKEXO.js";
import "./chunk-V566EOV4.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
