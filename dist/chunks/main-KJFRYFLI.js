import {
  main
} from "./chunk-HJUFYOYZ.js";
import "./chunk-DH6MRPXD.js";
import "./chunk-VJQL3MHM.js";
import "./chunk-V5DBZF3A.js";
import "./chunk-7X7LFGCV.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-FETCA33V.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
