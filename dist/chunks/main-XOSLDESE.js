import {main} from "./chunk-G4Y4YJJQ.js";
export {main};
