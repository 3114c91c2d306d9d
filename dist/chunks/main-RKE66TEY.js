import {
  main
} from "./chunk-YD27CKOH.js";
import "./chunk-HOBZWQ3H.js";
import "./chunk-4UUWMKUK.js";
import "./chunk-OAPHLYZW.js";
import "./chunk-6H56PGZY.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-UAHGXEMH.js";
import "./chunk-ARKZLCRK.js";
import "./chunk-OSUTTZAE.js";
import "./chunk-RLTGD6HO.js";
import "./chunk-RBXFH2DC.js";
import "./chunk-5JI3PMOQ.js";
import "./chunk-HHXDJY52.js";
import "./chunk-EQN5GV5Q.js";
import "./chunk-4UHUY2JV.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
