import {sourceTarget} from "./chunk-J4CKAGZJ.js";
export {sourceTarget};
