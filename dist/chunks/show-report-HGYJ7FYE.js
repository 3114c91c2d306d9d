import {
  showReport
} from "./chunk-7PT2LIMY.js";
import "./chunk-YX62VJDJ.js";
import "./chunk-2DK4K7E2.js";
import "./chunk-5TYHLO7T.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
