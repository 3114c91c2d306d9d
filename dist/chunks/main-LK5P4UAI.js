import {
  main
} from "./chunk-YKP5VKPA.js";
export {
  main
};
