import {
  main
} from "./chunk-TUC5SIU3.js";
import "./chunk-W4IITILN.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-7PT2LIMY.js";
import "./chunk-YX62VJDJ.js";
import "./chunk-2DK4K7E2.js";
import "./chunk-5TYHLO7T.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
