import {
  openSigning
} from "./chunk-SFI7UG2H.js";
import "./chunk-FU7QYVKO.js";
import "./chunk-A7WZ7VP6.js";
import "./chunk-7MVXGND6.js";
import "./chunk-IAMG26EC.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
