import {
  main
} from "./chunk-DY52D5SG.js";
export {
  main
};
