import {
  main
} from "./chunk-J63CGA3Q.js";
export {
  main
};
