import {sourceTarget} from "./chunk-J5FJUTAQ.js";
export {sourceTarget};
