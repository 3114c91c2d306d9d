import {
  openSigning
} from "./chunk-BJQK2XSQ.js";
import "./chunk-YKEXNB6Q.js";
import "./chunk-5RVLIAG5.js";
import "./chunk-LLQYQ73Y.js";
import "./chunk-XKMNP4OA.js";
export {
  openSigning
};
