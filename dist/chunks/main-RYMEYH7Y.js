import {
  main
} from "./chunk-5OWWKXGZ.js";
import "./chunk-IR5V46T7.js";
import "./chunk-NXB4UD46.js";
import "./chunk-XV7E4MTN.js";
import "./chunk-ZVANJWLD.js";
import "./chunk-BJQK2XSQ.js";
import "./chunk-YKEXNB6Q.js";
import "./chunk-YOJUYWR5.js";
import "./chunk-5RVLIAG5.js";
import "./chunk-LLQYQ73Y.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
