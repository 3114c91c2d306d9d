import {
  main
} from "./chunk-DS3D4AIO.js";
import "./chunk-OHEZZMOB.js";
import "./chunk-5C3FZM5D.js";
import "./chunk-WREBOCMQ.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-SI67GCBH.js";
import "./chunk-SDOQZG4T.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
